# title: an exception thrown by the driver that the body does not catch leaves it and the coroutine
# clauses: agen.await.throw agen.exc.propagates
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    try:
        await pause('waiting')
    finally:
        print('finally')
    yield

async def main():
    async for value in body():
        print(value)

c = main()
print(c.send(None))
try:
    c.throw(ValueError())
except ValueError:
    print('ValueError')

# expect:
# waiting
# finally
# ValueError
