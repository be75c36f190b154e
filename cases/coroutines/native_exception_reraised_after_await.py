# title: a bare raise after an await raises the exception being handled
# clauses: co.exc.kept
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    try:
        raise KeyError('own')
    except KeyError:
        await Pause()
        raise

c = work()
c.send(None)
try:
    raise ValueError
except ValueError:
    try:
        c.send(None)
    except KeyError as error:
        print(error.args)

# expect:
# ('own',)
