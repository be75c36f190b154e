# title: GeneratorExit raised in a coroutine comes out of send
# clauses: co.exc.propagates
# python: >=3.6
async def work():
    raise GeneratorExit('own')

try:
    work().send(None)
except GeneratorExit as error:
    print(error.args)

# expect:
# ('own',)
