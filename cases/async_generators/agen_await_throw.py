# title: an exception thrown by the driver is raised at the await in the body
# clauses: agen.await.throw
# python: >=3.6
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    try:
        await pause('waiting')
    except ValueError:
        yield 'caught'

async def main():
    async for value in body():
        print(value)

c = main()
print(c.send(None))
try:
    c.throw(ValueError())
except StopIteration:
    print('end')

# expect:
# waiting
# caught
# end
