# title: the code of a generator knows the parameters and variables of the function
# clauses: look.code.members
# python: >=3.2
def body(first, second=2, *rest, key=None, **others):
    total = first + second
    yield total

code = body(1).gi_code
print(code.co_name, code.co_argcount, code.co_kwonlyargcount)
print(code.co_varnames)
print(code.co_nlocals, code.co_freevars, code.co_cellvars)

# expect:
# body 2 1
# ('first', 'second', 'key', 'rest', 'others', 'total')
# 6 () ()
