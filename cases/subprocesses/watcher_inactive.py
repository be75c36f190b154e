# title: a watcher that is not active
# clauses: subprocess.watcher.inactive
# python: >=3.8 <3.14
# needs: asyncio subprocess warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    try:
        await asyncio.create_subprocess_exec('true')
    except RuntimeError:
        print('RuntimeError')

watcher = asyncio.MultiLoopChildWatcher()
asyncio.set_child_watcher(watcher)
print(watcher.is_active())
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# False
# RuntimeError
