# title: wrong arguments are refused by the call itself
# clauses: co.create.arguments
# python: >=3.6
async def work(a):
    return a

for arguments in ((), (1, 2)):
    try:
        work(*arguments)
    except TypeError:
        print('TypeError')
try:
    work(b=1)
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
