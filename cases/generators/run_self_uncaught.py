# title: a generator that resumes itself unguarded ends with ValueError
# clauses: gen.run.uncaught gen.exc.closes
# python: >=3.2
def body():
    yield next(me)

me = body()
try:
    next(me)
except ValueError:
    print('ValueError')
print(list(me))

# expect:
# ValueError
# []
