# title: an object that is its own iterator can be awaited again when its __next__ allows it
# clauses: await.method.call await.result
# python: >=3.6
class Future:
    def __init__(self):
        self.done = False
    def __await__(self):
        if not self.done:
            yield self
        return 'result'

async def work(name):
    print(name, await future)

future = Future()
a, b = work('a'), work('b')
print(a.send(None) is future, b.send(None) is future)
future.done = True
for c in (b, a, work('c')):
    try:
        c.send(None)
    except StopIteration:
        pass

# expect:
# True True
# b result
# a result
# c result
