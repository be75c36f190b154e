# title: an exception thrown in ends an iterator without send, throw and close, and the coroutine goes on with the result
# clauses: await.throw.missing co.throw.caught await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def outer():
    try:
        print('result', await inner())
    except KeyError:
        print('outer', 'KeyError')
    return 'returned'

c = outer()
print(c.send(None))
try:
    c.throw(KeyError)
except StopIteration as stop:
    print(stop.value)

# expect:
# first
# outer KeyError
# returned
