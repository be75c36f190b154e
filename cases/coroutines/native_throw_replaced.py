# title: an exception raised instead comes out of throw with the other as its context
# clauses: co.throw.replaced
# python: >=3.6
class Pause:
    def __await__(self):
        yield

async def work():
    try:
        await Pause()
    except KeyError:
        raise LookupError('own')

c = work()
c.send(None)
try:
    c.throw(KeyError('in'))
except LookupError as error:
    print(type(error).__name__, error.args, error.__context__.args)

# expect:
# LookupError ('own',) ('in',)
