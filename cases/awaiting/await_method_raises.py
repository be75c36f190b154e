# title: an exception that __await__ raises is raised by the await expression
# clauses: await.method.raises
# python: >=3.6
class Some:
    def __await__(self):
        raise KeyError('own')

async def work():
    try:
        await Some()
    except KeyError as error:
        return error.args

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# ('own',)
