# title: __await__ must not return a coroutine
# clauses: await.method.coroutine
# python: >=3.6
class Some:
    def __await__(self):
        return target

async def inner():
    print('not reached')

async def work():
    await Some()

target = inner()
try:
    work().send(None)
except TypeError:
    print('TypeError')
target.close()

# expect:
# TypeError
