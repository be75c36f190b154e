# title: a StopIteration thrown into a coroutine that was not started comes out as RuntimeError
# clauses: co.stop.thrown_unstarted
# python: <3.12
async def work():
    pass

c = work()
try:
    c.throw(StopIteration('in'))
except RuntimeError as error:
    print(error.__cause__.value)

# expect:
# in
