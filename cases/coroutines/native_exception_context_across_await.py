# title: an exception raised after an await in a handler has the handled one as its context
# clauses: co.exc.context co.exc.kept
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    try:
        raise KeyError('first')
    except KeyError:
        await Pause()
        raise LookupError('second')

c = work()
c.send(None)
try:
    c.send(None)
except LookupError as error:
    print(error.args, error.__context__.args)

# expect:
# ('second',) ('first',)
