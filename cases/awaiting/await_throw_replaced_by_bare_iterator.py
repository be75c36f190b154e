# title: an exception thrown in is replaced by an iterator without send, throw and close
# clauses: await.throw.missing await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def outer():
    try:
        await inner()
    except KeyError:
        raise LookupError

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except LookupError:
    print('LookupError')

# expect:
# first
# LookupError
