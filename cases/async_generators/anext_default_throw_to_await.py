# title: an exception thrown by the driver reaches the body through anext with a default
# clauses: anext.default_awaits
# python: >=3.10
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    try:
        await pause('question')
    except ValueError:
        yield 'caught'

async def main():
    return await anext(body(), 'default')

c = main()
print(c.send(None))
try:
    c.throw(ValueError())
except StopIteration as stop:
    print(stop.value)

# expect:
# question
# caught
