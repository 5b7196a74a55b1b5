import './app/styles';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { firstLanguage, speak } from './words/words';

await speak(firstLanguage());
createRoot(document.getElementById('root')!).render(<App />);
