# title: an exception thrown in is replaced by an object whose __await__ is a generator
# clauses: await.throw.inner await.raises await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        except KeyError:
            raise LookupError

async def outer():
    try:
        print('result', await inner())
    except LookupError:
        print('outer', 'LookupError')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer LookupError
# StopIteration
