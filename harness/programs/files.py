import os, stat, string
s = os.stat('/etc/passwd')
print(stat.S_ISREG(s.st_mode), s[6] == s.st_size, isinstance(s.st_mtime, float), int(s.st_mtime) == s[8], s.st_mtime_ns // 10**9 == s[8], len(s), s.st_nlink, repr(s).startswith('os.stat_result(st_mode='))
print(os.fstat(0).st_rdev >= 0, stat.filemode(os.lstat('/tmp').st_mode), os.stat_result.__name__, os.stat_result.__module__)
try: os.stat('/no/such')
except FileNotFoundError as e: print(e)
print(string.Template('$who likes ${what}').substitute(who='tim', what='x'), string.Formatter().format('{0} {k!r}', 1, k='v'), string.capwords('a bc'))
