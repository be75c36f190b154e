# title: a value sent by the driver reaches the body through anext with a default
# clauses: anext.default_awaits
# python: >=3.10
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    yield await pause('question')

async def main():
    return await anext(body(), 'default')

c = main()
print(c.send(None))
try:
    c.send('answer')
except StopIteration as stop:
    print(stop.value)

# expect:
# question
# answer
