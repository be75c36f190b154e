# title: a future must come from an await
# clauses: task.step.plain_yield
# needs: asyncio
import asyncio
import types


@types.coroutine
def plainly():
    try:
        yield future
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.run_until_complete(plainly())
loop.close()

# expect:
# RuntimeError
