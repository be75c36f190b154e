# title: SystemExit and KeyboardInterrupt in a callback leave run_forever
# clauses: loop.callback.exit
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()


def leave(kind):
    raise kind


for kind in (SystemExit, KeyboardInterrupt):
    loop.call_soon(leave, kind)
    loop.call_soon(print, 'left for the next run')
    try:
        loop.run_forever()
    except BaseException as error:
        print(type(error).__name__, loop.is_running())
    loop.call_soon(loop.stop)
    loop.run_forever()
loop.close()

# expect:
# SystemExit False
# left for the next run
# KeyboardInterrupt False
# left for the next run
