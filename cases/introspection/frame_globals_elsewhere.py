# title: a generator whose function came from another namespace keeps that namespace
# clauses: look.frame.members
# python: >=3.2
space = {'word': 'there'}
exec('def body():\n    yield word\n', space)
word = 'here'
g = space['body']()
print(g.gi_frame.f_globals is space, g.gi_frame.f_globals is globals())
print(next(g))

# expect:
# True False
# there
