# title: CPython's words for an operand that is not awaitable
# clauses: await.message.operand
# python: >=3.6 <3.14
async def work(target):
    await target

for target in (1, None, [], work):
    try:
        work(target).send(None)
    except TypeError as error:
        print(error)

# expect:
# object int can't be used in 'await' expression
# object NoneType can't be used in 'await' expression
# object list can't be used in 'await' expression
# object function can't be used in 'await' expression
