# title: the attributes of a waiting generator's frame cannot be set
# clauses: look.frame.read_only
# python: >=3.2
def body():
    yield

g = body()
next(g)
for name in ('f_back', 'f_code', 'f_locals', 'f_globals', 'f_builtins', 'f_lasti'):
    try:
        setattr(g.gi_frame, name, None)
    except AttributeError:
        print('AttributeError')
try:
    g.gi_frame.f_lineno = 1
except ValueError:
    print('ValueError')
print(next(g, 'end'))

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# AttributeError
# ValueError
# end
