# title: since 3.12 CPython takes a StopIteration thrown in at an await for the end of the iterator
# clauses: co.stop.thrown_ends_await
# python: >=3.12
class Bare:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def work():
    print('result', await Bare())

c = work()
c.send(None)
try:
    c.throw(StopIteration('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# result in
# None
