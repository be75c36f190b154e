# title: __await__ is called once for every await, without arguments
# clauses: await.method.call
# python: >=3.6
class Some:
    def __await__(self, *details):
        print('__await__', details)
        return iter([1, 2])

async def work():
    await some
    await some

some = Some()
c = work()
print([c.send(None) for i in range(4)])
try:
    c.send(None)
except StopIteration:
    print('done')

# expect:
# __await__ ()
# __await__ ()
# [1, 2, 1, 2]
# done
