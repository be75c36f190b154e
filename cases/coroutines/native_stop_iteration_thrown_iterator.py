# title: a StopIteration that throw of an iterator raises ends the await with its value
# clauses: co.stop.thrown await.throw.inner await.result
# python: >=3.6
class Bare:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'
    def throw(self, error, *rest):
        raise error

async def work():
    return 'result', await Bare()

c = work()
c.send(None)
try:
    c.throw(StopIteration('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# ('result', 'in')
