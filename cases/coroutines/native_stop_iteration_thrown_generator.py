# title: a StopIteration that a generator lets out on throw ended the await in legacy generators only
# clauses: co.stop.thrown gen.stop.thrown gen.stop.legacy
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    return 'result', await Pause()

c = work()
c.send(None)
try:
    c.throw(StopIteration('in'))
except RuntimeError as error:
    print(type(error.__cause__).__name__)
except StopIteration as stop:
    print(stop.value)

# expect:
# StopIteration
# expect 3.6:
# ('result', 'in')
