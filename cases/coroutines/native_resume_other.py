# title: a coroutine may resume others by hand while it executes
# clauses: co.run.other
# python: >=3.6
class Pause:
    def __await__(self):
        return (yield 'paused')

async def worker():
    return await Pause()

async def driver():
    w = worker()
    print(w.send(None))
    try:
        w.send('value')
    except StopIteration as stop:
        return stop.value

try:
    driver().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# paused
# value
