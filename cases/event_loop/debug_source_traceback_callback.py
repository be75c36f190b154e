# title: and where a callback that fails was scheduled
# clauses: loop.debug.created_at
# needs: asyncio
import asyncio


def handler(loop, context):
    calls = context.get('source_traceback')
    print(calls and calls[-1].name)


def fail():
    raise ValueError


def schedule(loop):
    loop.call_soon(fail)


for debug in False, True:
    loop = asyncio.new_event_loop()
    loop.set_debug(debug)
    loop.set_exception_handler(handler)
    schedule(loop)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()

# expect:
# None
# schedule
