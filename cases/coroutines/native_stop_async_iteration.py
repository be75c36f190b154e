# title: StopAsyncIteration leaves a coroutine unchanged
# clauses: co.stop.async_passes
# python: >=3.6
async def work():
    raise StopAsyncIteration('value')

try:
    work().send(None)
except StopAsyncIteration as error:
    print(error.args, error.__cause__)

# expect:
# ('value',) None
