# title: in debug mode an exception handler is told where the future was made
# clauses: loop.debug.created_at
# needs: asyncio
import asyncio
import gc


def handler(loop, context):
    print(context['message'], 'source_traceback' in context)


def fail(loop):
    loop.create_future().set_exception(ValueError())


for debug in False, True:
    loop = asyncio.new_event_loop()
    loop.set_debug(debug)
    loop.set_exception_handler(handler)
    fail(loop)
    gc.collect()
    loop.close()

# expect:
# Future exception was never retrieved False
# Future exception was never retrieved True
