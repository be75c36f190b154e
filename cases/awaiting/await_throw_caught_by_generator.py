# title: an exception thrown in is caught by an object whose __await__ is a generator, which waits again
# clauses: await.throw.inner await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        try:
            (yield 'first')
        except KeyError:
            (yield 'caught')

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')

c = outer()
print(c.send(None))
print(c.throw(KeyError))
c.close()

# expect:
# first
# caught
