# title: the iterator needs a __next__ and no __iter__
# clauses: await.method.iterator
# python: >=3.6
class Iterator:
    def __next__(self):
        raise StopIteration('result')

class Some:
    def __await__(self):
        return Iterator()
    def __iter__(self):
        print('not reached')

async def work():
    return await Some()

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# result
