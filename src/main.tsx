import { mount } from '#app/mount.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('Expected an element with the id "root" in index.html, and found none');
mount(root);
