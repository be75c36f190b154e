# title: what is deprecated about child watchers
# clauses: subprocess.watcher.deprecated
# python: >=3.12 <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings


def attempt(function, *args):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        result = function(*args)
    print([one.category.__name__ for one in caught])
    return result


watcher = attempt(asyncio.get_child_watcher)
attempt(asyncio.set_child_watcher, None)
for name in 'SafeChildWatcher', 'FastChildWatcher', 'MultiLoopChildWatcher':
    attempt(getattr(asyncio, name))
for name in 'ThreadedChildWatcher', 'PidfdChildWatcher':
    attempt(getattr(asyncio, name))
attempt(type, 'Own', (asyncio.AbstractChildWatcher,), {})

# expect:
# ['DeprecationWarning']
# ['DeprecationWarning']
# ['DeprecationWarning']
# ['DeprecationWarning']
# ['DeprecationWarning']
# []
# []
# ['DeprecationWarning']
