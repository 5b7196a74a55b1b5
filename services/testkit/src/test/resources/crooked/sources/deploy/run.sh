#!/bin/sh
cp notes.md /home/ada/notes.md
cd "/work/garden"
curl https://example.org/home/page
