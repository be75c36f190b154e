# title: StopAsyncIteration that the driver throws while __anext__ waits ends the loop
# clauses: aflow.stop.thrown
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)

class Source:
    def __aiter__(self):
        return self

    async def __anext__(self):
        return await pause('next?')

async def main():
    async for item in Source():
        print(item)
    else:
        print('else')
    return 'behind'

c = main()
print(c.send(None))
print(c.send('item'))
try:
    c.throw(StopAsyncIteration())
except StopIteration as stop:
    print(stop.value)

# expect:
# next?
# item
# next?
# else
# behind
