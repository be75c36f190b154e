# title: an exception thrown in passes through an iterator without send, throw and close
# clauses: await.throw.missing co.throw.uncaught await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def outer():
    try:
        await inner()
    finally:
        print('finally')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except KeyError:
    print('KeyError')

# expect:
# first
# finally
# KeyError
