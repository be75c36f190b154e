# title: another thread wakes a loop that waits with a selector
# clauses: loop.selector loop.threadsafe.wakes
# needs: asyncio threads
import asyncio
import selectors
import threading


def call(loop):
    loop.call_soon_threadsafe(loop.stop)


for kind in (selectors.SelectSelector, selectors.PollSelector):
    loop = asyncio.SelectorEventLoop(kind())
    timer = threading.Timer(0.02, call, [loop])
    timer.start()
    loop.run_forever()
    print('stopped')
    timer.join()
    loop.close()

# expect:
# stopped
# stopped
