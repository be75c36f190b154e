// The module errno.
#include <cerrno>

#include "reference/modules/define.h"
#include "reference/object/dict.h"

namespace corospec::reference {

namespace {

struct ErrorNumber {
  const char* name;
  int number;
};

#define E(name) \
  { #name, name }
constexpr ErrorNumber kErrors[] = {
    E(EPERM),
    E(ENOENT),
    E(ESRCH),
    E(EINTR),
    E(EIO),
    E(ENXIO),
    E(E2BIG),
    E(ENOEXEC),
    E(EBADF),
    E(ECHILD),
    E(EAGAIN),
    E(ENOMEM),
    E(EACCES),
    E(EFAULT),
    E(ENOTBLK),
    E(EBUSY),
    E(EEXIST),
    E(EXDEV),
    E(ENODEV),
    E(ENOTDIR),
    E(EISDIR),
    E(EINVAL),
    E(ENFILE),
    E(EMFILE),
    E(ENOTTY),
    E(ETXTBSY),
    E(EFBIG),
    E(ENOSPC),
    E(ESPIPE),
    E(EROFS),
    E(EMLINK),
    E(EPIPE),
    E(EDOM),
    E(ERANGE),
    E(EDEADLOCK),
    E(EDEADLK),
    E(ENAMETOOLONG),
    E(ENOLCK),
    E(ENOSYS),
    E(ENOTEMPTY),
    E(ELOOP),
    E(EWOULDBLOCK),
    E(ENOMSG),
    E(EIDRM),
    E(EPROTO),
    E(EBADMSG),
    E(EOVERFLOW),
    E(EILSEQ),
    E(EUSERS),
    E(ENOTSOCK),
    E(EDESTADDRREQ),
    E(EMSGSIZE),
    E(EPROTOTYPE),
    E(ENOPROTOOPT),
    E(EPROTONOSUPPORT),
    E(ESOCKTNOSUPPORT),
    E(EOPNOTSUPP),
    E(ENOTSUP),
    E(EPFNOSUPPORT),
    E(EAFNOSUPPORT),
    E(EADDRINUSE),
    E(EADDRNOTAVAIL),
    E(ENETDOWN),
    E(ENETUNREACH),
    E(ENETRESET),
    E(ECONNABORTED),
    E(ECONNRESET),
    E(ENOBUFS),
    E(EISCONN),
    E(ENOTCONN),
    E(ESHUTDOWN),
    E(ETOOMANYREFS),
    E(ETIMEDOUT),
    E(ECONNREFUSED),
    E(EHOSTDOWN),
    E(EHOSTUNREACH),
    E(EALREADY),
    E(EINPROGRESS),
    E(ESTALE),
    E(EDQUOT),
    E(EADV),
    E(EBADE),
    E(EBADFD),
    E(EBADR),
    E(EBADRQC),
    E(EBADSLT),
    E(EBFONT),
    E(ECHRNG),
    E(ECOMM),
    E(EDOTDOT),
    E(EISNAM),
    E(EKEYEXPIRED),
    E(EKEYREJECTED),
    E(EKEYREVOKED),
    E(EL2HLT),
    E(EL2NSYNC),
    E(EL3HLT),
    E(EL3RST),
    E(ELIBACC),
    E(ELIBBAD),
    E(ELIBEXEC),
    E(ELIBMAX),
    E(ELIBSCN),
    E(ELNRNG),
    E(EMEDIUMTYPE),
    E(EMULTIHOP),
    E(ENAVAIL),
    E(ENOANO),
    E(ENOCSI),
    E(ENODATA),
    E(ENOKEY),
    E(ENOLINK),
    E(ENOMEDIUM),
    E(ENONET),
    E(ENOPKG),
    E(ENOSR),
    E(ENOSTR),
    E(ENOTNAM),
    E(ENOTUNIQ),
    E(EREMCHG),
    E(EREMOTE),
    E(EREMOTEIO),
    E(ERESTART),
    E(ERFKILL),
    E(ESRMNT),
    E(ESTRPIPE),
    E(ETIME),
    E(EUCLEAN),
    E(EUNATCH),
    E(EXFULL),
    E(ECANCELED),
    E(EOWNERDEAD),
    E(ENOTRECOVERABLE),
};
#undef E

}  // namespace

void initialize_module_errno(Module* module) {
  Handle<Dict> names = make_dict();
  for (const ErrorNumber& error : kErrors) {
    Value number = Value::small(error.number);
    define(module, error.name, number);
    dict_set(names.get(), number, Value(intern(error.name)));
  }
  define(module, "errorcode", names);
}

}  // namespace corospec::reference
