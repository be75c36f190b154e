# title: since 3.12 CPython lets a StopIteration thrown into an unstarted coroutine pass
# clauses: co.stop.thrown_unstarted_passes
# python: >=3.12
async def work():
    pass

c = work()
try:
    c.throw(StopIteration('in'))
except StopIteration as stop:
    print(stop.value)

# expect:
# in
