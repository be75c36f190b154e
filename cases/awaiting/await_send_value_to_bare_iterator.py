# title: a value that is sent reaches an iterator without send, throw and close
# clauses: await.send.missing await.kind.object
# python: >=3.6
class inner:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def outer():
    try:
        print('result', await inner())
    except AttributeError:
        print('outer', 'AttributeError')

c = outer()
print(c.send(None))
try:
    c.send('value')
except StopIteration:
    print('StopIteration')

# expect:
# first
# outer AttributeError
# StopIteration
