# title: the exception being handled is still there after an await
# clauses: co.exc.kept
# python: >=3.6
import sys

class Pause:
    def __await__(self):
        yield

async def work():
    try:
        raise KeyError('own')
    except KeyError:
        await Pause()
        print(sys.exc_info()[1].args)
    print(sys.exc_info()[1])

c = work()
c.send(None)
print(sys.exc_info()[1])
try:
    c.send(None)
except StopIteration:
    pass

# expect:
# None
# ('own',)
# None
