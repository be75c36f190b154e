# title: a StopIteration thrown in at an await and not caught comes out as RuntimeError
# clauses: co.stop.thrown co.throw.suspended
# python: <3.12
class Bare:
    def __await__(self):
        return self
    def __next__(self):
        return 'first'

async def work():
    await Bare()

c = work()
c.send(None)
try:
    c.throw(StopIteration('in'))
except RuntimeError as error:
    print(error.__cause__.value)

# expect:
# in
