# title: a finally block that yields holds a thrown exception back until it is resumed
# clauses: gen.throw.caught gen.throw.uncaught gen.yield.in_try
# python: >=3.2
def body():
    try:
        yield 'work'
    finally:
        yield 'cleaning'
        print('clean')

g = body()
print(next(g))
print(g.throw(KeyError('held back')))
try:
    next(g)
except KeyError as error:
    print('KeyError', error.args)

# expect:
# work
# cleaning
# clean
# KeyError ('held back',)
