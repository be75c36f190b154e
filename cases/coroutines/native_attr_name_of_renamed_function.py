# title: what counts is the name that the function has when it is called
# clauses: co.name.function
# python: >=3.6
async def work():
    pass

before = work()
work.__name__ = 'renamed'
work.__qualname__ = 'Some.renamed'
after = work()
for c in (before, after):
    print(c.__name__, c.__qualname__, c.cr_code.co_name)
    c.close()

# expect:
# work work work
# renamed Some.renamed work
