import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/marks.css';
import { mount } from 'svelte';
import App from './App.svelte';

const page = document.getElementById('page');
if (page) mount(App, { target: page });
