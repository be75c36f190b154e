# title: a function with a changed copy of its code makes generators with that code and its own name
# clauses: look.code.replace
# python: >=3.8
def body(number):
    yield number

old = body(1)
body.__code__ = body.__code__.replace(co_name='other', co_filename='elsewhere')
new = body(2)
print(old.gi_code.co_name, new.gi_code.co_name, new.gi_code.co_filename, new.__name__)
print(list(old), list(new))

# expect:
# body other elsewhere body
# [1] [2]
