# title: __iter__ of the iterator is not called
# clauses: await.method.iterator
# python: >=3.6
class Iterator:
    def __iter__(self):
        print('not reached')
        return self
    def __next__(self):
        raise StopIteration

class Some:
    def __await__(self):
        return Iterator()

async def work():
    return await Some()

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# None
