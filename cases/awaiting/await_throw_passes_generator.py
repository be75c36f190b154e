# title: an exception thrown in passes through an object whose __await__ is a generator
# clauses: await.throw.inner await.raises await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        finally:
            print('inner finally')

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration:
    print('StopIteration')

# expect:
# first
# inner finally
# outer KeyError
# StopIteration
