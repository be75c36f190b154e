# title: a handler is taken away
# clauses: subprocess.watcher.removed subprocess.watcher.safe
# python: <3.14
# needs: asyncio subprocess signals warnings
import asyncio
import subprocess
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


def called(pid, code, name):
    print(name, pid == process.pid, code)
    over.set_result(None)


async def main():
    print(watcher.remove_child_handler(process.pid))
    watcher.add_child_handler(process.pid, called, 'first')
    print(watcher.remove_child_handler(process.pid))
    print(watcher.remove_child_handler(process.pid))
    watcher.add_child_handler(process.pid, called, 'again')
    process.stdin.close()
    await over

watcher = asyncio.SafeChildWatcher()
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
watcher.attach_loop(loop)
over = loop.create_future()
process = subprocess.Popen(['cat'], stdin=subprocess.PIPE)
loop.run_until_complete(main())
watcher.close()
loop.close()
process.returncode = 0

# expect:
# False
# True
# False
# again True 0
