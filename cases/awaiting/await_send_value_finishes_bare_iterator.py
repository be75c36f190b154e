# title: what is sent ends an iterator without send, throw and close, and the coroutine goes on with the result
# clauses: await.result await.send.none await.kind.object
# python: >=3.6
states = ['first']

class inner:
    def __await__(self):
        return self
    def __next__(self):
        if states:
            return states.pop()
        raise StopIteration('ended')

async def outer():
    print('result', await inner())

c = outer()
print(c.send(None))
try:
    c.send(None)
except StopIteration:
    print('StopIteration')

# expect:
# first
# result ended
# StopIteration
