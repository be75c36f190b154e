# title: the coroutine around sees RuntimeError already
# clauses: co.stop.raised await.raises
# python: >=3.6
async def inner():
    raise StopIteration('value')

async def outer():
    try:
        await inner()
    except RuntimeError as error:
        print(type(error.__cause__).__name__)

try:
    outer().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# StopIteration
# None
