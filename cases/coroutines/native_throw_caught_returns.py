# title: a coroutine that catches what is thrown in and returns makes throw raise StopIteration
# clauses: co.throw.caught co.send.result
# python: >=3.6
class Pause:
    def __await__(self):
        return (yield)

async def work():
    try:
        await Pause()
    except KeyError:
        return 'result'

c = work()
c.send(None)
try:
    c.throw(KeyError)
except StopIteration as stop:
    print(stop.value)

# expect:
# result
