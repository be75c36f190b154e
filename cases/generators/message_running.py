# title: the words for a generator that resumes itself
# clauses: gen.message.running
# python: >=3.2
def body():
    yield next(me)

me = body()
try:
    next(me)
except ValueError as error:
    print(error)

# expect:
# generator already executing
