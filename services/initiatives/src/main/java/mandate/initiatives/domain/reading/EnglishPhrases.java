package mandate.initiatives.domain.reading;

/**
 * What English texts say about the dimensions, as a table: under each end of a dimension the
 * phrases that speak for it. {@link Phrases} tells how a phrase is written; a name in braces stands
 * for the list above.
 */
final class EnglishPhrases {
    private EnglishPhrases() {}

    static final String TABLE =
            """
            folk = anyone/anybody/everyone/everybody/people/those/colleagues/staff/employees/all/volunteers
            like = like/likes/love/loves/enjoy/enjoys/care/cares/wish/wishes/want/wants/feel/feels/fancy/are interested/is interested/are keen/is keen/are curious/is curious/are fond/is fond
            outside = customers/clients/users/visitors/guests/fans/readers/subscribers/alumni/former students/former colleagues/residents/citizens/neighbours/regulars/buyers/patients/parents/partners/donors/members
            place = sites/site/units/unit/departments/department/branches/branch/offices/office/farms/farm/plants/plant/works/posts/post/trades/trade/ranks/professions/jobs/firms/firm/shops/shop/wards/schools/faculties/walks of life
            day = monday/tuesday/wednesday/thursday/friday/saturday/sunday/january/february/march/april/may/june/july/august/september/october/november/december/easter/christmas/summer/spring/autumn/winter/noon/#/the end/the first/next
            one = employee/employees/colleague/colleagues/member/members/resident/residents/citizen/citizens/customer/customers/teacher/teachers/nurse/nurses/one
            piece = theme/themes/topic/topics/piece/pieces/note/notes/article/articles/text/texts/example/examples/message/messages/news/bulletin/letter/story/stories
            must = must/has to/have to
            do = report/use/read/write/fill/note/take part/join/sign/keep/enter/record/log/contribute/attend/do/post/answer/update/complete/hand/pass/help/be there

            group COMMUNITY
            {folk} .. who {like} | (anyone/anybody/everyone/everybody) who | whoever (wants/likes/wishes/feels/cares/enjoys)
            who (like/love/care about/enjoy/are interested in/are fond of)
            (people/colleagues/staff/employees/users/anyone/anybody/those) interested | interested (people/colleagues/staff/employees/users)
            (whatever/whichever/regardless of) (their/his/her/the/your/its/) (post/job/role/rank/function/grade/position/trade/department)
            no matter (which/what) (post/job/department/unit/site/rank) | wherever they (work/live/sit)
            (people/colleagues/staff/employees/those) (from/of) (all/any/every/different/various/many) | people (from/of) (anywhere/everywhere)
            (employees/colleagues/staff/people/members/residents/guides/teachers/nurses/developers/visitors/readers/customers) (of/from) all
            (enthusiasts/hobbyists/fans/lovers) of | enthusiasts | hobbyists | crowd | champions network | network of (champions/volunteers)
            {outside} .. (each other/one another/among themselves/between themselves) | (members/guests) or not

            group TEAM
            (the/our/my/a/one/this/both/each/two) (team/teams/crew/crews/squad/squads) | (the/our/my/a/one/this/both/each/two) (_/_ _) (team/teams/crew/crews/squad/squads)
            project (team/group) | service desk | (members/people/staff) (of/on/in) the (project/team/unit/department) | department of # | (team/crew) of # | crew of
            (assigned/attached) to (the/a/release/project/this/our) | (people/staff/colleagues/nurses/clerks/technicians/engineers/operators/workers) (on/assigned to) the
            (the/our/night/day/early/late/maintenance) (crew/shift/squad) | under one (manager/head/foreman)
            (office/department/desk/unit/laboratory/lab/workshop/section) (handles/processes/runs/produces/delivers/issues/treats)

            group COMMUNITY weakly
            (from/of) (all/any/every/different/various) {place}

            group TEAM weakly
            (the/these/those/our) # .. (of/from/in/at)

            objective COMMUNITY
            (talk/talks/talking) about | (talk/talks/chat/chats) (with/to) each other | (chat/chats/chatting) about
            (swap/share/exchange/trade/swapping/sharing/exchanging/trading/swaps/shares/exchanges) .. (experience/experiences/story/stories/ideas/tips/practice/practices/knowledge/views/lessons/know-how/advice/examples/hints/opinions/methods)
            (swap/share/exchange) what (they/we/you/people) (know/learn/do/learnt)
            (compare/compares/comparing) (their/how/experience*/methods/notes/practices/ways) | discuss | discusses | discussing | debate | debates
            understand | understands | understanding | explain | explains | explaining | awareness | (raise/raising/create/creating/spread/draw) .. (awareness/attention)
            learn together | questions and answers | q&a | (answer/answers/answering) .. (questions/worries/doubts/concerns) | (crowd/collect) ideas | ideas from

            objective TEAM
            (must/has to/have to/needs to/is to/are to) .. (by/before/in) {day} | (ready/due/finished/delivered/closed/done/complete) .. (by/before/on/in) {day}
            (meet/hit/reach/keep/meets/reaches) .. (target/targets/deadline/deadlines/goal/goals) | {must} (deliver/hand/ship/produce/complete/finish/close)
            deliver | delivers | delivering | ship | ships | month-end close | the (point/aim/goal) is a complete | reach goals | milestone*
            (build/builds/building) (the/a/an/it/them/what) | (implement/implements/implementing/migrate/migrates/migrating) | (develop/develops/fix/fixes) the | roll* out (the/a) | put .. into (operation/service)
            (integrate/integrates/integrating) | support rota | (bring/merge) .. onto one

            publication COMMUNITY
            (prepares/prepared/prepare/preparing) .. {piece} | newsletter* | weekly (piece/note/article/letter)
            (publishes/publish/posts/sends) .. (every/each/weekly/monthly/a week/a month)
            (every/each) (week/month/monday/tuesday/wednesday/thursday/friday/fortnight) .. (publish*/send*/prepar*/write*)
            (messages/news) from (management/the top/the board/above) | (write/writes/draft/drafts) the messages

            publication TEAM
            as (they/it) happen* | on the spot | rough and (fast/ready/quick) | (incident/shift) notes | notes by staff | written by staff
            in two words | short and factual | unpolished | logbook | swap fixes | peer help

            scope COMMUNITY
            open to (all/any/anyone/anybody/everyone/everybody/whoever/the whole) | free to (all/everyone/anyone) | open (corner/space/circle/forum/group/round) for
            (anyone/anybody/everyone/everybody/whoever/all) .. (may/can/could/is welcome to/are welcome to/is free to) (join/come/take part/drop in/write/talk/read/enter/post)
            (anyone/anybody/whoever) (who/from/in/interested) | (whoever/anyone) (wants/wishes/likes) | (all/everyone/everybody/anyone/anybody/whoever) (is/are) welcome
            (every/any/all/each) {one} .. (may/can/is free to/are free to/is welcome/are welcome/is invited/are invited)
            (employees/colleagues/staff/people) (of/from) (all/any/every) _ (may/can) | (nobody/no one) is (turned away/excluded/left out)
            no list of members | no (fixed/firm) (list/edge/circle/membership) | (members/guests) or not | in (any/whatever) _ of | from any
            company-wide | across (departments/the company)

            scope TEAM
            (nobody/no one) (else/outside) | (nobody/no one) from outside | closed to (others/outsiders) | closed group | (limited/restricted/reserved) to
            only the (team/crew/members/squad) | (only/just) the _ (of/in/on) the | on the .. (roster/list/rota/duty plan/duty list/payroll) | roster
            (membership/access) is the | project members | members of the project | (members/those) on the (project/list/roster) | fixed (list/circle) | team of #

            driver COMMUNITY
            because (they/you/people/we) (like/enjoy/love/want) | (just/simply) because they | (as/when/whenever/if/just as) (they/you/people) (like/please/wish/want)
            (feel/feels/felt) like (it/talking/coming/joining/taking part) | for (pleasure/fun/the fun of it) | out of (interest/curiosity) | in their (free/spare) time
            who (care/cares/like/likes/love/enjoy) (about/_) | who wish to | volunteer* | voluntary | by choice | interested in | of (their/his/her) own (accord/free will)

            driver TEAM
            assigned | part of (the/their/his/her/its) (job/shift/duty/duties/work/post) | as part of (the/their/his/her) | comes with the (job/post)
            (it is/that is/this is) (their/everybody's/everyone's/our) (job/work/duty) | (their/its) (job/duty) is to | (everybody/everyone)'s duty | on duty
            (daily/everyday) (work/tasks/duty/duties) | carry out the | work orders | tasks | their work (requires/demands) | because (the/their) work
            (is/are) (given/handed) (tasks/files/orders/cases) | run the | support rota

            obstacle COMMUNITY
            (no/lack of/not the/little) time | (nobody/no one) the time | too busy | (no/lack of) interest

            obstacle TEAM
            (tool/app/application/screen/software/system) (does not/doesn't/did not) (fit/suit/match/follow) | wrong tool | clumsy (tool/app)

            expectedParticipation COMMUNITY
            (nobody/no one/none) (has to/must/is obliged/is forced/need/needs/is bound/is expected/owes) | (nobody/no one/none) is (made/asked/required) to
            nothing is (imposed/mandatory/compulsory/due) | (not/never) (mandatory/compulsory/obligatory/required) | no (obligation/duty) | without (obligation/having to)
            optional | (can/may) drop in | who wish to | come and go | 1-9-90 | read along | free to (come/join/stay) | (need/needs) not (join/come/take part/write)
            entirely voluntary | participation is (free/voluntary/optional)

            expectedParticipation TEAM
            (each/every/everyone/everybody/all/every one) .. {must} {do} | (each/every/everyone/everybody/all) .. (is/are) (expected/required) to
            (all/every one) of (them/us) (must/has to/have to/is expected/are expected) | (required/expected) of (all/everyone/everybody/each)
            (nobody/no one) is (exempt/excused) | mandatory | compulsory | without exception | everyone takes part | must be used by | is an obligation

            standing COMMUNITY
            (is/was) the point | for its own sake | an (end/aim) in itself | the community itself

            standing TEAM
            the point is (a/the/to) | a means to | in order to deliver | so that we deliver

            managerActivity COMMUNITY
            invit* and encourag* | encourages | encouraged | encouraging | (awaken/stir/spark/arouse/stimulate/draw) .. (participation/interest/curiosity)
            keep .. (interested/talking/engaged) | (call/calls/bring/calling) .. (people/everybody) together | keep the talk going

            managerActivity TEAM
            (clear/clears/remove/removes/clearing/removing) .. (obstacles/hurdles/blockages) | (hands/hand/gives/shares/distributes/allocates) out .. (work/files/tasks/jobs)
            (distributes/allocates/coordinates) the (work/tasks/files) | assign* .. (work/tasks) to

            managerProfile COMMUNITY
            communicator* | communication (person/officer/specialist) | (somebody/someone/person/colleague/trainee) from communication*

            managerProfile TEAM
            (project/line) manager | foreman | forewoman | team lead*
            (manager/head/head nurse/chief/supervisor/superintendent) .. (clears/removes/hands out/gives orders/distributes/sanctions/leads the work)

            responsibility COMMUNITY
            (does/do/is/did) not .. answer* for | not (hers/his/theirs) to answer for | best effort* | no guarantee | not (expected/asked/held) to (reach/deliver) | not .. accountable for

            responsibility TEAM
            (answer/answers/answering) for (the/its/all/departures/results/_) | (owe/owes) the _ | accountable for | (is/are) (held/) responsible for (the/results) | committed to deliver
            """;
}
